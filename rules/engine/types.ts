/**
 * The words of the domain, as types. One word per thing; the same words stand in the interface and the docs.
 * All offsets are UTF-16 code units into the draft's text; `end` is exclusive.
 */

/** How strongly a finding speaks: advice in the panel; marked and counted; also holds the submit and asks once. */
export type Severity = 'note' | 'warn' | 'pause'

/** Where a draft will appear. */
export type Surface = 'post' | 'comment' | 'reply' | 'share' | 'message' | 'profile'

/** Who will be able to read it. `unknown` is never guessed away. */
export type Audience = 'public' | 'friends' | 'group' | 'one person' | 'unknown'

/** What someone on the site is to this member of staff. */
export type Relation =
  | 'pupil'
  | 'former-pupil'
  | 'family'
  | 'parent'
  | 'colleague'
  | 'journalist'
  | 'public'
  | 'unknown'

/** Who is posting. `unknown`: could not be read, so only rules common to both kinds apply. */
export interface Account {
  kind: 'school' | 'personal' | 'unknown'
  /** As the site writes it, e.g. `@samc_teaches`; absent when not read. */
  handle?: string
  /** A personal account whose profile names the school. */
  associated: boolean
  /** The profile says that views are the person's own. */
  disclaims: boolean
}

/** Something attached to the draft. */
export interface Media {
  kind: 'image' | 'video' | 'gif'
  /** The description for people who cannot see it, when there is one. */
  alt?: string
}

/** The post, comment or message that a draft answers. */
export interface Answered {
  relation: Relation
  /** Display name or handle, when read. */
  name?: string
  text: string
}

/** What is about to be published. */
export interface Draft {
  text: string
  /** A site adapter's id, e.g. `x`. */
  site: string
  surface: Surface
  audience: Audience
  account: Account
  answers: Answered | null
  media: Media[]
  /** The site's length limit, in UTF-16 units, when it has one: a fix must fit within it. */
  limit?: number
}

/** [start, end) */
export type Span = [start: number, end: number]

export type MentionType =
  | 'school'
  | 'staff'
  | 'pupil'
  | 'parent'
  | 'person'
  | 'class'
  | 'email'
  | 'phone'
  | 'address'
  | 'postcode'
  | 'date-of-birth'
  | 'upn'
  | 'nhs-number'
  | 'ni-number'

/** A recognised thing in a sentence. */
export interface Mention {
  type: MentionType
  start: number
  end: number
}

/** Whether the policy applies to a draft, and the clause and words that say why. */
export interface Scope {
  applies: boolean
  /** `scope.*` clause id. */
  clause: string
  /** One short sentence for people, e.g. "The post names the school." */
  why: string
}

/** A change to the text that the person may press. Applied to the text that was assessed, never by itself. */
export interface Fix {
  /** The button's words, e.g. `Add “Views my own.”` */
  label: string
  start: number
  end: number
  insert: string
}

/** What a `pause` asks for before the person can post: nothing, a reason (kept for the session only), or that they cannot. */
export type Overrule = 'anyway' | 'reason' | 'never'

/** A rule's hit. */
export interface Finding {
  /** Stable for unchanged words: rule id and the text of its spans, hashed; two equal hits are numbered. */
  id: string
  rule: string
  clause: string
  severity: Severity
  /** What was seen, as a short heading, e.g. "This names a pupil". */
  title: string
  /** Why it matters: one plain sentence. */
  message: string
  /** What to do instead: one plain sentence. */
  advice: string
  /** A better wording of the whole draft or of the phrase, when one can be given. */
  better?: string
  fix?: Fix
  overrule: Overrule
  spans: Span[]
}

/** One group of clauses in the checklist. */
export interface ChecklistLine {
  /** Group id, e.g. `confidentiality`. */
  group: string
  /** The line's words, e.g. "Keeps pupils and families private". */
  label: string
  state: 'ok' | 'attention' | 'not-applicable'
  /** Short words behind the line, e.g. "2 to look at", "none attached"; may be empty. */
  detail: string
  /** Ids of the findings under this line. */
  findings: string[]
}

/** Five readings, 0–1, with the reasons in words. */
export interface Tone {
  measures: {
    id: 'engaging' | 'conversational' | 'informative' | 'friendly' | 'professional'
    value: number
    reasons: string[]
  }[]
  /** What readers on this site expect and the draft lacks most, and what would help; at most one, and only a note. */
  suggestion?: { id: Tone['measures'][number]['id']; words: string }
}

/** The whole answer for one draft. */
export interface Assessment {
  scope: Scope
  findings: Finding[]
  checklist: ChecklistLine[]
  /** Absent when out of scope or the draft is too short to read a tone. */
  tone?: Tone
  mentions: Mention[]
}

/** A paragraph of the policy. */
export interface Clause {
  id: string
  section: string
  means: string
  product: string
}

/** What a school states about itself; laid over the pack. Form: see `rules/pack/README.md`. */
export interface SchoolFacts {
  name: string
  aliases: string[]
  accounts: { site: string; handle: string }[]
  /** Titles and surnames, e.g. `Mrs Okafor`. */
  staff: string[]
  classes: string[]
  years: string[]
  /** Office phones, e-mails and addresses that may be published. */
  publicContacts: string[]
}

/** What the popup and the docs say about the policy. */
export interface PolicyFacts {
  title: string
  /** `YYYY-MM` */
  approved: string
  /** `YYYY-MM` */
  nextReview: string
  links: { label: string; url: string }[]
}

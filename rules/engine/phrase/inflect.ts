const irregular: Record<string, string> = {
  be: 'be is am are was were being been isnt arent wasnt werent im youre hes shes theyre were',
  have: 'have has had having',
  do: 'do does did doing done',
  go: 'go goes went going gone goin',
  get: 'get gets got getting gotten gettin',
  take: 'take takes took taking taken',
  make: 'make makes made making',
  come: 'come comes came coming',
  see: 'see sees saw seeing seen',
  say: 'say says said saying',
  tell: 'tell tells told telling',
  know: 'know knows knew knowing known',
  give: 'give gives gave giving given',
  leave: 'leave leaves left leaving',
  steal: 'steal steals stole stealing stolen nick nicks nicked nicking',
  lie: 'lie lies lied lying',
  hit: 'hit hits hitting',
  bite: 'bite bites bit biting bitten',
  throw: 'throw throws threw throwing thrown chuck chucks chucked chucking',
  run: 'run runs ran running',
  sit: 'sit sits sat sitting',
  find: 'find finds found finding',
  think: 'think thinks thought thinking',
  buy: 'buy buys bought buying',
  sell: 'sell sells sold selling',
  bring: 'bring brings brought bringing',
  fight: 'fight fights fought fighting',
  drink: 'drink drinks drank drinking drunk',
  sleep: 'sleep sleeps slept sleeping',
  fall: 'fall falls fell falling fallen',
  break: 'break breaks broke breaking broken',
  hide: 'hide hides hid hiding hidden',
  lose: 'lose loses lost losing',
  pay: 'pay pays paid paying',
  send: 'send sends sent sending',
  speak: 'speak speaks spoke speaking spoken',
  write: 'write writes wrote writing written',
  put: 'put puts putting',
  let: 'let lets letting',
  cut: 'cut cuts cutting',
  quit: 'quit quits quitting',
  teach: 'teach teaches taught teaching',
  wet: 'wet wets wetting wetted',
  swear: 'swear swears swore swearing sworn',
  hurt: 'hurt hurts hurting',
  keep: 'keep keeps kept keeping',
  show: 'show shows showed showing shown',
  shit: 'shit shits shat shitting',
  read: 'read reads reading',
  wear: 'wear wears wore wearing worn',
  eat: 'eat eats ate eating eaten',
  drive: 'drive drives drove driving driven',
  hold: 'hold holds held holding',
  meet: 'meet meets met meeting',
  win: 'win wins won winning',
  spend: 'spend spends spent spending',
  feel: 'feel feels felt feeling',
  blow: 'blow blows blew blowing blown',
  grow: 'grow grows grew growing grown',
  rip: 'rip rips ripped ripping',
  screenshot: 'screenshot screenshots screenshotted screenshotting screenshot-ted',
  child: 'child children childs',
  woman: 'woman women',
  man: 'man men',
  person: 'person people persons',
}

/**
 * Forms of an English word, for phrases written `word~`: plural or verb endings, with the usual changes of spelling.
 * Generous on purpose: a form that does not exist is never met.
 */
export function inflect(word: string): string[] {
  const known = irregular[word]
  if (known !== undefined) return known.split(' ')
  const forms = new Set([word])
  const end = word.at(-1) ?? ''
  if (/[sxz]$|[cs]h$/.test(word)) forms.add(`${word}es`)
  else if (/[^aeiou]y$/.test(word)) forms.add(`${word.slice(0, -1)}ies`)
  else forms.add(`${word}s`)
  if (end === 'e') {
    forms.add(`${word}d`)
    forms.add(`${word.slice(0, -1)}ing`)
    forms.add(`${word.slice(0, -1)}in`)
  } else if (/[^aeiou]y$/.test(word)) {
    forms.add(`${word.slice(0, -1)}ied`)
    forms.add(`${word}ing`)
  } else {
    forms.add(`${word}ed`)
    forms.add(`${word}ing`)
    forms.add(`${word}in`)
    if (/[^aeiou][aeiou][bdglmnprt]$/.test(word)) {
      forms.add(`${word}${end}ed`)
      forms.add(`${word}${end}ing`)
      forms.add(`${word}${end}in`)
    }
  }
  return [...forms]
}

import { Button } from './Button.tsx'
import { words } from './words.ts'

/** "Who is posting?" with its two answers. */
export function AccountQuestion({ onSay, id }: { onSay: (kind: 'school' | 'personal') => void; id: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons that act at once are a group, not a form's fieldset
    <div class="question" role="group" aria-labelledby={id}>
      <p class="question-words" id={id}>
        {words.whoIsPosting}
      </p>
      <div class="buttons">
        <Button onClick={() => onSay('school')}>{words.schoolsAccount}</Button>
        <Button onClick={() => onSay('personal')}>{words.ownAccount}</Button>
      </div>
    </div>
  )
}

import { variant } from '../kit/variant.ts'

const en = {
  profile: 'Profile',
  add: 'Add comment...',
  reply: 'Reply',
  addReply: 'Add a reply...',
  post: 'Post',
  like: 'Like',
  follow: 'Follow',
  describe: 'Describe your video',
  practice: 'Practice copy — nothing is posted',
}

const pl: typeof en = {
  profile: 'Profil',
  add: 'Dodaj komentarz...',
  reply: 'Odpowiedz',
  addReply: 'Dodaj odpowiedź...',
  post: 'Opublikuj',
  like: 'Polub',
  follow: 'Obserwuj',
  describe: 'Opisz swój film',
  practice: 'Kopia do ćwiczeń – nic nie jest publikowane',
}

export const words = variant.lang === 'pl' ? pl : en

import { variant } from '../kit/variant.ts'

const en = {
  join: 'Join the conversation',
  comment: 'Comment',
  reply: 'Reply',
  cancel: 'Cancel',
  title: 'Title',
  body: 'Body text (optional)',
  post: 'Post',
  save: 'save',
  upvote: 'Upvote',
  practice: 'Practice copy — nothing is posted',
}

const fr: typeof en = {
  join: 'Rejoindre la conversation',
  comment: 'Commenter',
  reply: 'Répondre',
  cancel: 'Annuler',
  title: 'Titre',
  body: 'Corps du texte (facultatif)',
  post: 'Publier',
  save: 'enregistrer',
  upvote: 'Vote positif',
  practice: 'Copie d’entraînement : rien n’est publié',
}

export const words = variant.lang === 'fr' ? fr : en

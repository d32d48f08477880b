import { variant } from '../kit/variant.ts'

const en = {
  add: 'Add a comment…',
  addReply: 'Add a reply…',
  addPost: 'What’s on your mind?',
  comment: 'Comment',
  reply: 'Reply',
  post: 'Post',
  cancel: 'Cancel',
  account: 'Account menu',
  community: 'Posts',
}

const fr: typeof en = {
  add: 'Ajoutez un commentaire…',
  addReply: 'Ajoutez une réponse…',
  addPost: 'Qu’avez-vous en tête ?',
  comment: 'Ajouter un commentaire',
  reply: 'Répondre',
  post: 'Publier',
  cancel: 'Annuler',
  account: 'Menu du compte',
  community: 'Posts',
}

export const words = variant.lang === 'fr' ? fr : en

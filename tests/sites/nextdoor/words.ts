import { variant } from '../kit/variant.ts'

const en = {
  prompt: 'What’s happening, neighbour?',
  title: 'New post',
  post: 'Post',
  anyone: 'Anyone',
  photo: 'Photo',
  like: 'Like',
  comment: 'Comment',
  addComment: 'Add a comment…',
  message: 'Type a message',
  send: 'Send',
  close: 'Close',
  practice: 'Practice copy — nothing is posted',
}

const fr: typeof en = {
  prompt: 'Quoi de neuf dans le quartier ?',
  title: 'Nouvelle publication',
  post: 'Publier',
  anyone: 'Tout le monde',
  photo: 'Photo',
  like: 'J’aime',
  comment: 'Commenter',
  addComment: 'Ajouter un commentaire…',
  message: 'Écrire un message',
  send: 'Envoyer',
  close: 'Fermer',
  practice: 'Copie d’entraînement : rien n’est publié',
}

export const words = variant.lang === 'fr' ? fr : en

import { variant } from '../kit/variant.ts'

const en = {
  home: 'Home',
  search: 'Search',
  profile: 'Profile',
  create: 'What’s new?',
  newThread: 'New thread',
  cancel: 'Cancel',
  post: 'Post',
  addToThread: 'Add to thread',
  anyone: 'Anyone can reply & quote',
  attach: 'Attach media',
  like: 'Like',
  reply: 'Reply',
  repost: 'Repost',
  quote: 'Quote',
  replyTo: (name: string) => `Reply to ${name}…`,
  box: 'Empty text field. Type to compose a new post.',
  posted: 'Posted',
  view: 'View',
  practice: 'Practice copy — nothing is posted',
}

const es: typeof en = {
  home: 'Inicio',
  search: 'Buscar',
  profile: 'Perfil',
  create: '¿Qué novedades tienes?',
  newThread: 'Nuevo hilo',
  cancel: 'Cancelar',
  post: 'Publicar',
  addToThread: 'Añadir al hilo',
  anyone: 'Cualquiera puede responder y citar',
  attach: 'Adjuntar contenido multimedia',
  like: 'Me gusta',
  reply: 'Responder',
  repost: 'Repostear',
  quote: 'Citar',
  replyTo: (name) => `Responde a ${name}…`,
  box: 'Campo de texto vacío. Escribe para crear una publicación.',
  posted: 'Publicado',
  view: 'Ver',
  practice: 'Copia de práctica: no se publica nada',
}

export const words = variant.lang === 'es' ? es : en

import { variant } from '../kit/variant.ts'

const en = {
  search: 'Search or start a new chat',
  type: 'Type a message',
  attach: 'Attach',
  voice: 'Voice message',
  send: 'Send',
  caption: 'Add a caption',
  practice: 'Practice copy — nothing is sent',
}

const es: typeof en = {
  search: 'Buscar un chat o iniciar uno nuevo',
  type: 'Escribe un mensaje',
  attach: 'Adjuntar',
  voice: 'Mensaje de voz',
  send: 'Enviar',
  caption: 'Añade un comentario',
  practice: 'Copia de práctica: no se envía nada',
}

export const words = variant.lang === 'es' ? es : en

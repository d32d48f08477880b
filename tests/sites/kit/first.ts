import { startRecording } from './record.ts'

startRecording()

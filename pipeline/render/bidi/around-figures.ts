/** Figures with what turns them around in a document from right to left, in wider terms than the rules'. */
import { digit } from './characters.ts'

export const aroundFigures: RegExp = new RegExp(
  `[+\\-−±‑]${digit}|${digit}(?:\\s${digit}{3}|(?:[\\s\\-‑\\(\\).\\/]{0,2}${digit}){6})`,
)

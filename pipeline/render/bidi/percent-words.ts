/**
 * Words and signs after a number that make it a percentage, in the languages that are written from
 * right to left. The law: such a number is the sentence's own and never joins a name before it
 * (`GDP 3 فیصد`).
 */
export const percentWords: readonly string[] = [
  ...['%', '٪', '‰'],
  ...['فیصد', 'فی صد', 'درصد', 'بالمئة', 'بالمائة', 'في المئة', 'في المائة', 'אחוז', 'אחוזים'],
]

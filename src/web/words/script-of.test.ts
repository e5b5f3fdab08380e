import { describe, expect, it } from 'vitest'
import { langOf, scriptOf } from './script-of.ts'

describe('the script of a name', () => {
  it.each([
    ['Ko Hwa-Ram', 'Latn', 'ltr'],
    ['Ко Хва Рам', 'Cyrl', 'ltr'],
    ['عبد الفانوس', 'Arab', 'rtl'],
    ['פנס נייר', 'Hebr', 'rtl'],
    ['고화람', 'Hang', 'ltr'],
    ['高和蘭', 'Hani', 'ltr'],
    ['ランタン 紙', 'Kana', 'ltr'],
    ['MV Бумажный Фонарь', 'Cyrl', 'ltr'],
  ])('%s is %s, %s', (name, code, direction) => {
    expect(scriptOf(name)).toMatchObject({ code, direction })
  })

  it.each(['', '12-34', '· –'])('%j has none', (name) => {
    expect(scriptOf(name)).toBeUndefined()
  })

  it('guesses no language from a script', () => {
    expect(langOf('高和蘭')).toBe('und-Hani')
    expect(langOf('高和蘭', 'ja')).toBe('ja')
    expect(langOf('Ko Hwa-Ram')).toBeUndefined()
  })
})

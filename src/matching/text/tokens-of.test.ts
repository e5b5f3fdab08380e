import { describe, expect, it } from 'vitest'
import { tokensOf } from './index.ts'

const folded = (name: string) => tokensOf(name).map((token) => token.folded)

describe('words', () => {
  it.each([
    ["O'Neill", ['oneill']],
    ['O’Neill', ['oneill']],
    ['ONeill', ['oneill']],
    ['Al-Shabaab', ['al', 'shabaab']],
    ['SIS d.o.o.', ['sis', 'doo']],
    ['SIS DOO', ['sis', 'doo']],
    ['Nomen S.A.', ['nomen', 'sa']],
    ['U.S.A.', ['usa']],
    ['M/V Ocean', ['mv', 'ocean']],
    ['St.Petersburg', ['st', 'petersburg']],
    ['Rungra2', ['rungra', '2']],
    ['K2', ['k2']],
    ['ＡＢＣ　Ｃｏ．', ['abc', 'co']],
    ['Ki\u200bm\u202e Jong', ['kim', 'jong']],
    ['Kim\ud800 Jong', ['kim', 'jong']],
    ['Kim\u0000Jong', ['kimjong']],
    ['مـحـمـد', ['muhammad']],
    ['ﻣﺤﻤﺪ', ['muhammad']],
    ['٣', ['3']],
    ['İSTANBUL ışık', ['istanbul', 'isik']],
    ['Straße Łódź Ærø Þór Đặng', ['strasse', 'lodz', 'aero', 'thor', 'dang']],
    ['', []],
    [' \t\u200b–—…', []],
  ])('%j is %j', (name, words) => {
    expect(folded(name)).toEqual(words)
  })

  it('shows a word as it was written', () => {
    expect(tokensOf("“Ch'oe” J.P. Müller").map(({ written }) => written)).toEqual([
      "Ch'oe",
      'J.P.',
      'Müller',
    ])
  })

  it('tells initials, acronyms and words apart', () => {
    const [first, second, third] = tokensOf('J. V.V. Nomen')
    expect([first?.isInitial, first?.isDotted]).toEqual([true, false])
    expect([second?.isInitial, second?.isDotted]).toEqual([false, true])
    expect([third?.isInitial, third?.isDotted]).toEqual([false, false])
  })
})

describe('words seen before', () => {
  it('are read by their own place again', () => {
    expect(tokensOf('Fund II').at(-1)).toMatchObject({ isNumber: true, number: 2 })
    expect(tokensOf('II Fund').map(({ isNumber }) => isNumber)).toEqual([false, false])
    expect(tokensOf('Fund II')).toEqual(tokensOf('Fund II'))
  })
})

describe('look-alikes', () => {
  it.each([
    ['Bаnk', 'bank', 'Latn'],
    ['СОМРАNY', 'company', 'Latn'],
    ['Mосквa', 'moskva', 'Cyrl'],
  ])('%s is read as %s', (name, word, script) => {
    expect(tokensOf(name)).toMatchObject([{ folded: word, script, isMixedScript: true }])
  })

  it('reads a whole disguised word in a Latin name both ways', () => {
    expect(tokensOf('Nomen ВАМК')[1]?.also).toContain('bamk')
    expect(tokensOf('ВАМК')[0]?.also).not.toContain('bamk')
  })

  it('reads digits within a word as letters too', () => {
    expect(tokensOf('B4NK')[0]?.also).toContain('bank')
  })
})

describe('numbers', () => {
  it.each([
    ['Fund 2', 2],
    ['Fund II', 2],
    ['fund iii', 3],
    ['Fund XIV', 14],
    ['Nomen Second', 2],
    ['Nomen 3rd', 3],
    ['Рынок два', 2],
    ['Fonds deux', 2],
    ['Nomen ٢', 2],
    ['Nomen Ⅷ', 8],
    ['Nomina Nomen I', 1],
  ])('the last word of %s says %d', (name, number) => {
    expect(tokensOf(name).at(-1)).toMatchObject({ isNumber: true, number })
  })

  it.each([
    'Xi Nomen',
    'Vi Nomen',
    'Nomen V.V.',
    'I Nomen',
    'Dos Santos',
    'Kim Un',
    'Civic',
    'Nomen Vi',
  ])('no word of %s says one', (name) => {
    expect(tokensOf(name).some(({ isNumber }) => isNumber)).toBe(false)
  })
})

/** Two spellings of one name: each word of the first has a key in common with the word of the second at the same place. */
describe('one name in several scripts', () => {
  it.each([
    ['김정은', 'Kim Jong Un'],
    ['김정은', "Kim Chong-u'n"],
    ['리설주', 'Ri Sol Ju'],
    ['박철호', 'Pak Chol Ho'],
    ['金正恩', 'Kim Jong Un'],
    ['金正恩', 'Jin Zheng En'],
    ['Ким Чен Ын', 'Kim Jong Un'],
    ['Ким Чен Ын', "Kim Chong-u'n"],
    ['Ким Ир Сен', 'Kim Il Song'],
    ['Пак Чхоль Хо', 'Pak Chol Ho'],
    ['Си Цзиньпин', 'Xi Jinping'],
    ['Мао Цзэдун', 'Mao Zedong'],
    ['Чжоу Эньлай', 'Chou Enlai'],
    ['毛澤東', 'Mao Tse-tung'],
    ['毛泽东', 'Mao Ze Dong'],
    ['曾慶紅', 'Zeng Qing Hong'],
    ['陈大文', 'Chan Da Wen'],
    ['Щукин', 'Shchukin'],
    ['Щукин', 'Schtschukin'],
    ['Хрущёв', 'Khrushchev'],
    ['Хрущёв', 'Khrushchyov'],
    ['Юрий Ельцин', 'Yuri Yeltsin'],
    ['Дмитрий', 'Dmitry'],
    ['Александр', 'Alexander'],
    ['Ігор Гнатюк', 'Ihor Hnatiuk'],
    ['Димитър Търнов', 'Dimitar Tarnov'],
    ['Ђорђе Његош', 'Djordje Njegos'],
    ['محمد', 'Mohamed'],
    ['محمد الرشيد', 'Mohammed Al Rasheed'],
    ['حسین روحانی', 'Hossein Rouhani'],
    ['عبدالله', 'Abdullah'],
    ['حبیب الله', 'Habibullah'],
    ['شمس الدين', 'Shamsuddin'],
    ['خالد شيخ', 'Khaled Sheikh'],
    ['שמעון כהן', 'Shimon Kohen'],
    ['Γεώργιος Παπανδρέου', 'Georgios Papandreou'],
    ['Μπάμπης', 'Bambis'],
    ['Ευάγγελος', 'Evangelos'],
    ['しんぞう', 'Shinzo'],
    ['トヨタ', 'Toyota'],
    ['田中太郎', 'Tanaka Taro'],
    ['安倍晋三', 'Abe Shinzo'],
    ['नरेन्द्र मोदी', 'Narendra Modi'],
    ['শেখ হাসিনা', 'Shekh Hasina'],
    ['მიხეილ', 'Mikheil'],
    ['Սերժ Սարգսյան', 'Serzh Sargsian'],
    ['สมชาย', 'Somchai'],
    ['Müller', 'Mueller'],
    ['Şahin', 'Shahin'],
    ['Đorđe', 'Djordje'],
  ])('%s meets %s', (left, right) => {
    const others = tokensOf(right)
    const misses = tokensOf(left).filter((token, at) => !meets(token, others[at]))
    expect(
      misses.map(({ folded: word, also, skeleton, sound }) => ({ word, also, skeleton, sound })),
    ).toEqual([])
    expect(tokensOf(left)).toHaveLength(others.length)
  })

  it('never gives more than six other readings, and none twice', () => {
    for (const name of ['Щукин Юрий Хрущёв', '金正恩', 'محمد', '김정은', 'Γεώργιος', 'しんぞう']) {
      for (const { folded: word, also } of tokensOf(name)) {
        expect(also.length).toBeLessThanOrEqual(6)
        expect(new Set([word, ...also]).size).toBe(also.length + 1)
      }
    }
  })

  it('parts the words of bodies in Hangul', () => {
    expect(folded('주식회사 조선무역은행')).toEqual(['jusikhoesa', 'joseon', 'muyeok', 'eunhaeng'])
    expect(tokensOf('조선무역은행').map(({ also }) => also[0])).toEqual([
      'choson',
      'trading',
      'bank',
    ])
  })

  it('parts the words of bodies in Chinese characters', () => {
    expect(folded('丹东鸿祥实业发展有限公司')).toEqual([
      'dandong',
      'hongxiang',
      'shiye',
      'fazhan',
      'youxiangongsi',
    ])
    expect(tokensOf('鸿祥贸易')[1]?.also).toContain('trading')
  })
})

type Keys = Pick<ReturnType<typeof tokensOf>[number], 'folded' | 'also' | 'skeleton' | 'sound'>

function meets(left: Keys, right: Keys | undefined): boolean {
  if (right === undefined) return false
  const readings = [left.folded, ...left.also]
  if (readings.some((word) => word === right.folded || right.also.includes(word))) return true
  return left.sound === right.sound || (left.skeleton !== '' && left.skeleton === right.skeleton)
}

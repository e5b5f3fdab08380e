/**
 * Syllables and words from which invented names are put together, and the places that go with them, by script. No party that exists is
 * meant.
 */
export interface NameWords {
  readonly start: Words
  readonly middle: Words
  readonly end: Words
  readonly family: Words
  readonly country: Words
  readonly town: Words
  /** Between the parts of a name. */
  readonly space: '' | ' '
}

export type Words = readonly [string, ...string[]]

export const latin: NameWords = {
  start: words('Al Be Da Ka Lo Ma Ni Os Pe Ra Se Ta Vi Zo Fe Gi Hal Ir Jo Cas Dor El'),
  middle: words('le ri no mi da va lo se ti ru na be ca do fi'),
  end: words('n s k ra to l nia mir dan ssa rek vin lla x mond'),
  family: words('son berg etti ova escu ides quist sen well enko wicz man ado ier hart'),
  country: words('fr gb it de es se pt us br pl pa lr mt cy'),
  town: words('Lindora Vastmark Torrevia Kelbrook Ostenau Maribel Dunford Pirelia'),
  space: ' ',
}

const cyrillic: NameWords = {
  start: words('Ал Бо Ва Гле Да Ев Зо Ки Ле Ма Ни Ол Па Ро Се Та Фё Юл'),
  middle: words('ли на ви ро се ко ми ра та до'),
  end: words('н к р са на ша слав мир й'),
  family: words('ов енко ский ин евич чук ян ук дзе арев'),
  country: words('ru ua by kz kg'),
  town: words('Белогорье Заречный Каменка Новолесье Ручьёво'),
  space: ' ',
}

const arabic: NameWords = {
  start: words('أح مح عل خا سل كر نا يو ها را فا طا'),
  middle: words('م س ر ي و ا ل'),
  end: words('د ن م ير يل ان ي ة'),
  family: words('اوي اني دين وري ري مي لي'),
  country: words('sy iq ir ye sd ly'),
  town: words('المروج الوادي النخيل السفينة'),
  space: ' ',
}

const hangul: NameWords = {
  start: words('철 영 성 명 은 정 광 동 혁 춘'),
  middle: words('수 호 진 일 남 국'),
  end: words('희 룡 식 철 국'),
  family: words('김 리 박 최 정 강 조 윤 장 림'),
  country: words('kp kr'),
  town: words('은하구역 새별동 푸른산시'),
  space: '',
}

const han: NameWords = {
  start: words('建 国 明 伟 志 海 永 春 文 东'),
  middle: words('华 强 军 平 辉'),
  end: words('丽 林 峰 波 龙'),
  family: words('王 李 张 刘 陈 杨 黄 赵 周 吴 徐 孙'),
  country: words('cn hk tw sg'),
  town: words('云溪市 松江港 玉泉镇 青石区'),
  space: '',
}

/** Scripts as often as they come. */
export const scripts: readonly [NameWords, ...NameWords[]] = [
  latin,
  latin,
  latin,
  latin,
  latin,
  latin,
  cyrillic,
  cyrillic,
  arabic,
  hangul,
  han,
]

export const businesses = words(
  'Trading Shipping Holding Minerals Textiles Insurance Electronics Foods Logistics Mining Fuels',
)

export const legalForms = words('LLC Ltd GmbH S.A. OOO JSC B.V. Inc. SARL PLC')

function words(text: string): Words {
  const [first = '', ...rest] = text.split(' ')
  return [first, ...rest]
}

import { wordTable } from './word-table.ts'

/**
 * A word of a person's name that names nobody by itself. `title`: Dr, Gen, Mullah. `article`: al, el, ash. `particle`: de, van, von.
 * `kin`: bin, bint, abu, ould. `generation`: Jr, Sr, III. Words of one `class` say the same: bin, ibn and ben are `son`.
 */
export interface PersonWord {
  readonly kind: 'title' | 'article' | 'particle' | 'kin' | 'generation'
  readonly class: string
}

/** Rows "class word word …", folded; general knowledge of forms of address in the languages of the lists. */
const rows: Readonly<Record<PersonWord['kind'], readonly string[]>> = {
  title: [
    'mr mister herr monsieur mons senor gospodin bay',
    'mrs mme madame frau senora gospozha bayan',
    'ms miss mlle senorita fraulein',
    'dr doctor doktor docteur',
    'prof professor professeur',
    'eng engineer ing ir muhandis mohandes mouhandis inzhener',
    'lawyer avukat advokat advocate',
    'general gen gral jeneral generalleutnant',
    'lieutenant lt ltn leytenant',
    'colonel col polkovnik coronel',
    'major maj mayor',
    'captain capt cpt kapitan',
    'brigadier brig',
    'admiral adm vadm radm',
    'marshal marechal marshall mushir',
    'commander cmdr cdr comandante',
    'sergeant sgt',
    'corporal cpl',
    'president pres',
    'minister',
    'ambassador amb',
    'governor gov',
    'senator sen',
    'judge',
    'king',
    'prince',
    'princess',
    'sir',
    'lord',
    'lady',
    'hon honorable honourable',
    'sheikh shaykh shaikh sheik cheikh sheykh shaikha',
    'imam imaam',
    'mullah mulla mollah molla',
    'mawlawi maulavi molvi maulvi molavi moulavi mawlavi',
    'mawlana maulana moulana',
    'hajji haji hadji hadj hagi hajj haj',
    'hafiz hafez',
    'qari kari',
    'ustad ustadh ustaz ostad',
    'mufti',
    'qazi qadi',
    'ayatollah ayatullah',
    'hojatoleslam hojjatoleslam',
    'sayyid sayed sayyed seyed seyyed syed sayid sidi',
    'agha aga',
    'khwaja khoja',
    'akhund akhond akhundzada akhunzada',
    'pir',
    'reverend rev',
    'father fr padre',
    'bishop',
    'archbishop',
    'pope',
    'rabbi rav',
    'saint',
    'comrade tovarishch',
    'effendi efendi',
    'pasha pasa',
    'bey beg',
    'ustaz',
    'karbalai',
    'malem',
    'don',
    'dona',
    'datuk dato datin',
    'tun',
    'phd',
    'md',
    'esq esquire',
    'mba',
    'cpa',
    'excellency',
    'highness',
  ],
  article: ['al el ul il ash as ar at ad an az adh ath es er en ed et ez'],
  particle: [
    'de du des',
    'del dels',
    'la las le los les',
    'di',
    'da das do dos',
    'della dello delle degli',
    'van',
    'von',
    'der den',
    'zu zum zur',
    'ter ten te',
    'y',
    'e',
    'af av',
    'af',
    'na',
    'st',
    'ap',
    'o',
    'mac mc',
  ],
  kin: [
    'son bin ibn ben bn ould wuld walad ogly oglu oghlu ugli uly uulu zade',
    'daughter bint bent binti mint kyzy kizi qizi gizi binte',
    'father abu abou abi aboo',
    'mother umm um oum om',
    'servant abd abdul abdel abdal abdoul abdol',
    'people ahl',
  ],
  generation: [
    'junior jr jnr jun hijo filho',
    'senior sr snr padre',
    'second ii',
    'third iii',
    'fourth iv',
    'fifth',
  ],
}

const words: ReadonlyMap<string, PersonWord> = new Map(
  (['generation', 'kin', 'article', 'particle', 'title'] as const)
    .flatMap((kind) =>
      [...wordTable(rows[kind])].map(([word, name]) => [word, { kind, class: name }] as const),
    )
    .reverse(),
)

/** What a folded word is in a person's name beside a name; undefined for a name. Many are names as well (Khan, Malik, Major, An). */
export function personWordOf(folded: string): PersonWord | undefined {
  return words.get(folded)
}

import { arabicNameRows } from '../text/arabic-names.ts'
import { koreanSurnameRows } from '../text/korean-surnames.ts'
import { soundOf } from '../text/sound.ts'
import { nicknameRows } from './nicknames.ts'
import { wordTable } from './word-table.ts'

/** Spellings of one Korean syllable of given names: the North's, Revised, and what is usual in the South. */
const koreanGiven = [
  'hyok hyeok hyuk',
  'seong song sung soung',
  'yeong yong young',
  'chol cheol chul',
  'hun hoon',
  'un eun',
  'chin jin',
  'hyon hyeon hyun',
  'kyong gyeong kyung kyeong',
  'kwang gwang',
  'chun choon',
  'su soo',
  'hui hee',
  'suk sook',
  'kuk guk kook gook',
  'kun gun keun geun',
  'kil gil',
  'tong dong',
  'jun joon',
  'chae jae',
  'tae dae',
  'sok seok',
  'pyong byeong byung',
  'pom beom bum',
  'ki gi',
  'ryol yeol',
  'chong jeong jong jung',
  'hyong hyeong hyung',
  'yon yeon',
  'won weon',
  'bong pong',
  'bok pok',
  'min',
  'sim shim',
  'hwan',
  'gyu kyu',
  'chan',
  'ik',
  'uk wook',
  'ung woong',
  'ok',
  'ae',
  'sil',
  'pil phil',
  'taek thaek',
  'chang',
  'gwan kwan',
  'sop seop sup',
]
/** Spellings of one Chinese surname: pinyin, Wade-Giles, Cantonese. */
const chinese = [
  'chen chan',
  'zhang chang cheung',
  'wang wong',
  'liu lau',
  'yang yeung',
  'zhao chao chiu',
  'zhou chou chow',
  'xu hsu',
  'zhu chu',
  'guo kuo kwok',
  'gao kao',
  'xie hsieh tse',
  'deng teng tang',
  'cai tsai choi',
  'jiang chiang',
  'xiao hsiao',
  'zeng tseng tsang',
  'zheng cheng',
  'qian chien',
  'xiong hsiung',
  // The x of pinyin is heard as sh or s.
  'xi hsi shi si',
]
/** Spellings of one name in Russian, Ukrainian, Belarusian and their romanisations. */
const slavic = [
  'aleksandr alexander aleksander oleksandr alexandr aliaksandr olexandr',
  'aleksey alexei oleksiy alexey aleksei aliaksei oleksii alexej',
  'sergey sergei serhiy sergej siarhei serhii serguei sergiy',
  'dmitriy dmitri dmytro dmitry dmitrii dzmitry dimitri dimitry',
  'yevgeniy evgeny evgeniy yevgeny evgenii yevhen eugeny yevgeni',
  'nikolay nikolai mykola nikolaj mikalai',
  'mikhail mykhailo mihail mikhael mykhaylo',
  'vladimir volodymyr uladzimir wladimir',
  'yuriy yuri iurii yury jurij yurii iouri',
  'andrey andrei andriy andrej andrii',
  'viktor victor',
  'pavel pavlo pawel',
  'petr pyotr petro piotr',
  'igor ihor ihar',
  'oleg oleh aleh',
  'konstantin kostyantyn constantin',
  'maksim maxim maksym',
  'vasiliy vasily vasyl vasili vasilii wassili',
  'grigoriy grigory hryhoriy grigori grigorii',
  'anatoliy anatoly anatolii anatoli',
  'gennadiy gennady hennadiy guennadi gennadii',
  'arkadiy arkady arkadii',
  'valeriy valery valerii valeri',
  'vitaliy vitaly vitalii vital vitali',
  'yelena elena olena',
  'yekaterina ekaterina kateryna',
  'nataliya natalia natalya nataliia',
  'tatyana tatiana tetiana tatjana',
  'svetlana svitlana',
  'ksenia xenia kseniya',
  'fyodor fedor',
  'artem artyom artiom',
  'semyon semen',
  'ilya ilia illia',
  'vyacheslav viacheslav vjaceslav',
  'yaroslav iaroslav jaroslav',
  'anastasiya anastasia',
  'yulia julia yuliya iuliia',
  'mariya maria marija',
  'georgiy georgy georgi giorgi heorhiy',
  'leonid leonyd',
  'denis denys',
  'timur',
  'ruslan',
  'kirill kyrylo cyril kiril',
  'nikita mykyta',
  'stepan',
  'zakhar zahar',
  'matvey matvei',
  'timofey timofei',
  'valentin valentyn',
  'vadim vadym',
  'rodion',
  'eduard edward',
  'ramzan',
  'zelimkhan',
]
/** Spellings of one name elsewhere: Iberian, Turkic, Persian, Indian, English. */
const other = [
  'gonzalez gonzales',
  'rodriguez rodrigues',
  'hernandez hernandes',
  'perez peres',
  'gomez gomes',
  'martinez martines',
  'lopez lopes',
  'fernandez fernandes',
  'sanchez sanches',
  'alvarez alvares',
  'jimenez gimenez ximenez',
  'velasquez velazquez',
  'chavez chaves',
  'ramirez ramires',
  'steven stephen',
  'jeffrey geoffrey',
  'philip phillip',
  'brian bryan',
  'catherine katherine kathryn catharine',
  'sara sarah',
  'elisabeth elizabeth',
  'ann anne',
  'mark marc',
  'erik eric',
  'karl carl',
  'frederick frederic frederik fredrik',
  'lewis louis',
  'alan allan allen',
  'graham graeme',
  'sean shaun shawn',
  'stuart stewart',
  'teresa theresa',
  'deborah debra',
  'smith smyth',
  'clark clarke',
  'reid reed',
  'meyer meier mayer maier',
  'schmidt schmitt schmid',
  'thompson thomson',
  'johnston johnstone',
  'browne brown',
  'chaudhry choudhury chowdhury chaudhary',
  'sheykh sheik',
  'khushal khoshal',
  'mohandas',
  'sing singh',
  'rehman rahman',
  'erdogan',
  'oguz oghuz',
  'ozturk',
  'gulnara gulnora',
  'otabek atabek',
  'jumaboy',
  'aliyev aliev',
  'mamedov mammadov',
  'huseynov guseinov huseinov',
  'hasanov gasanov khasanov',
  'muhammad magomed magomet mahomed mukhammad muhamad muhamed mahamed mahamat',
  'ahmad akhmed akhmad ahmat',
  'hasan khasan',
  'husayn khusein khusayn husein huseyn hocine hossain',
  'hajji gadzhi khadzhi',
  'abdullah abdulla abdallah abdala abdulah',
  'umar oumar omer',
  'uthman osmane ousmane',
  'ali aly',
  'yusuf joussef iusuf yosuf jusuf',
  'ibrahim ibrahima ebrahimi',
  'fatima fatma fatimata',
  'aisha aicha ayesha aysha',
  'khadija khadijah hadija',
  'zaynab zainab zeinab zeynab zeinabou',
  'maryam mariam meryem',
  'jalaluddin jalaludin',
  'taliban taleban',
]

const classes = wordTable([
  ...namesOf(arabicNameRows),
  ...namesOf(koreanSurnameRows),
  ...koreanGiven,
  ...chinese,
  ...slavic,
  ...other,
])

/** Rows that begin with the word in its own script. */
function namesOf(rows: readonly string[]): readonly string[] {
  return rows.map((row) => row.slice(row.indexOf(' ') + 1))
}

/**
 * The name of which a folded word is a spelling: mohamed, mohammed and muhammad share one, as do ri, lee and yi, and every way to join Abd
 * al-Rahman, Habib Allah and Nur al-Din. Undefined where none is known. A class says that spellings may be of one name, not that they are:
 * jong stands for three Korean syllables.
 */
export function variantClassOf(folded: string): string | undefined {
  return classes.get(folded) ?? compoundClassOf(folded)
}

/** Servant of, of God, of the faith: what is joined has a class of its own. */
function compoundClassOf(folded: string): string | undefined {
  if (folded.length < 6 || folded.length > 40) return undefined
  if (folded.startsWith('abd')) return servantClass(folded.slice(3))
  const [, ofGod] = /^(.{3,})(?:[aeou]l{1,2}ah?)$/.exec(folded) ?? []
  if (ofGod !== undefined && /l{2}ah?$|lah$/.test(folded)) return `${stemClass(ofGod)} ullah`
  const [, ofFaith] = /^(.{3,}?)(?:[aeiou]{1,2}(?:l|d)?d)(?:in|ine|een|yn)$/.exec(folded) ?? []
  return ofFaith === undefined ? undefined : `${stemClass(ofFaith)} uddin`
}

/** What follows abd: a vowel, the l of the article or the doubled letter it became, the name. */
function servantClass(rest: string): string | undefined {
  const name = rest.replace(/^[aeiou]{0,2}(?:l(?=.)|([rsntdzj])(?=\1))?/, '')
  return name.length < 3 ? undefined : `abd ${stemClass(name)}`
}

function stemClass(stem: string): string {
  return classes.get(stem) ?? soundOf(stem)
}

const nicknames: ReadonlyMap<string, readonly string[]> = nicknameTable()

/**
 * The names for which a folded word may be short or the form of another language: bill for william, sasha for aleksandr, yusuf and joseph. A
 * short form may stand for several; empty where none is known. A full name is in its own class.
 */
export function nicknameClassesOf(folded: string): readonly string[] {
  return nicknames.get(folded) ?? []
}

function nicknameTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>()
  for (const row of nicknameRows) {
    const words = row.split(' ')
    const [name = ''] = words
    for (const word of words) table.set(word, [...(table.get(word) ?? []), name])
  }
  return table
}

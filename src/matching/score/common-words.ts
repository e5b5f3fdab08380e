import type { Bearer } from '../names/unit.ts'

/**
 * Words that are common in names, by about how many of 10,000 listings have them. Counted in the UN's list of 27 February 2026 and OFAC's of
 * July 2021, rounded to bands, and filled up from general knowledge with words common among people and firms that are not listed. They keep
 * a common word from looking rare on a short list, and tell a pair of names without a list what is common.
 */
const bands: Readonly<Record<'person' | 'body' | 'craft', readonly (readonly [number, string])[]>> =
  {
    person: [
      [300, 'muhammad mohammad mohammed ali ahmad ahmed mohamed'],
      [
        100,
        'ibrahim hassan hasan hussein husayn abdullah abdallah omar umar jose kim carlos luis maria antonio li wang chen john david',
      ],
      [
        50,
        'said mahmoud mahmud saleh salih mustafa khan alexander aleksandr michael james robert william mary juan lee nguyen zhang liu yang singh smith jean paul peter pavel ivan sergey sergei vladimir maria anna daniel thomas joseph yusuf ismail khalid',
      ],
      [
        25,
        `abbas abdalrahman abdulaziz abdulrahman adam alberto alejandro amin amir andrei andrey angel arturo aziz bashir chang choi chol chong
        diaz din eduardo elena enrique fatima fernando fernandez flores francisco garcia george gomez gonzalez gutierrez habib hamid hamza
        hernandez ho hong hossein huang hussain igor jamal jang javier jesus johnson jones jong jorge julio karim khaled khalil kumar lin lopez
        majid manuel mansour mark martin martinez miguel mikhail mohamad mohd mohsen moreno muhamad muhammed musa nam nasser oleg oscar pak park
        patricia perez rahman rahim ramirez ramon rashid reza ri richard rivera rodriguez sanchez salah salem salim salman samir sara saeed
        sharma song su sultan sun taha tatiana torres tran victor viktor walid williams wilson wong wu xu yahya yong zhao zhou zhu brown davis
        miller taylor anderson thompson white harris clark lewis walker young allen scott adams baker nelson hall charles christopher
        anthony andrew kevin brian edward steven kenneth jennifer linda elizabeth susan jessica sarah karen nancy lisa betty margaret laura
        marie pierre michel andre francois hans klaus wolfgang giovanni giuseppe marco andrea paolo silva santos oliveira souza pereira costa
        petrov ivanov popov smirnov kuznetsov volkov aleksey alexey dmitry nikolai natalia olga irina svetlana yuri mehmet mustapha ayse yilmaz
        kaya demir sato suzuki tanaka watanabe yamamoto ahn cho choe chung han hwang jung kang kwon lim oh seo shin yoon yu ryu`,
      ],
    ],
    body: [
      [200, 'trading international bank shipping'],
      [
        100,
        'development islamic organization industries general group investment trade industry management industrial technology national services global',
      ],
      [
        50,
        `oil state engineering energy center centre commercial export construction research institute import money exchange foundation army
        petrochemical inversiones company corporation limited association university college school hospital systems solutions consulting
        partners capital holdings logistics media security technologies production`,
      ],
      [
        25,
        `comercializadora inmobiliaria steel movement new investments complex joint defense defence committee farm forces liberation air
        marine offshore ship ministry aviation internacional servicios force bureau ocean maritime foreign electronics department central
        agency financial transportation revolutionary manufacturing credit peoples charitable constructora hotel hotels lines line finance
        insurance properties electronic gas plant mining party service fund scientific military welfare support brigade building comercial
        star petroleum airlines united relief trafficking transport nuclear chemical directorate world jamaat province agropecuaria republic
        trans drug golden cement stock communications telecom telecommunications network food foods water power electric health care medical
        pharma pharmaceutical design digital software data motors auto sea freight cargo express green blue red american european asia asian
        african pacific atlantic royal first club restaurant travel tours academy society council federation union church front real estate
        mineral minerals metal metals gold diamond diamonds aluminum shop store market supply equipment machinery tools products resources
        environmental social community cultural education sport sports`,
      ],
    ],
    craft: [
      [100, 'ep'],
      [50, 'yv yk star'],
      [
        25,
        'iran sea ocean spirit princess queen king lady lucky golden glory hope sun moon pacific atlantic express pioneer voyager victory progress bright new asia',
      ],
    ],
  }

/** About how many of 10,000 listings have a word, beside those counted. */
export function assumedFrequency(bearer: Bearer, folded: string): number {
  return countsBy[bearer].get(folded) ?? 0
}

function countsOf(bearer: keyof typeof bands): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [count, words] of bands[bearer]) {
    for (const word of words.split(/\s+/)) if (!counts.has(word)) counts.set(word, count)
  }
  return counts
}

const countsBy = { person: countsOf('person'), body: countsOf('body'), craft: countsOf('craft') }

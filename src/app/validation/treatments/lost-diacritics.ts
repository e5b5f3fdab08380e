import { treatment } from './treatment.ts'

/** Accents that did not survive a system. */
export const lostDiacritics = treatment({
  id: 'lost-diacritics',
  title: 'Diacritics lost',
  says: 'Accents and apostrophes are lost: "Muñoz" as "Munoz", "Ch\'ŏl" as "Chol".',
  treat: (name) =>
    name
      .normalize('NFD')
      .replaceAll(/(?<=\p{Script=Latin})\p{M}/gu, '')
      .replaceAll(/['’‘ʻʼ`]/g, '')
      .normalize('NFC'),
})

import type { LegalForm } from './legal-form.ts'

/**
 * Forms by class, in folded words, by the company law of the countries named; short forms with and without dots fold alike, and forms in
 * other scripts as they are romanised (ООО ooo, 有限公司 youxiangongsi, 株式会社 kabushikigaisha, شركة sharikat, 주식회사 jusikhoesa).
 */
export const legalFormRows: Readonly<Record<LegalForm, readonly string[]>> = {
  limited: [
    // United Kingdom, Ireland, Commonwealth, United States
    'ltd|limited|llc|l l c|lc|limited liability company|ltd co|co ltd|co limited|company limited|company ltd',
    'private limited|private limited company|pvt ltd|pvt limited|private ltd|pte ltd|pte limited|pte|pty ltd',
    'pty limited|pty|proprietary limited|sdn bhd|sendirian berhad|ltd liability co|limited liability co|ltda',
    'limitada|wll|w l l|with limited liability|dwc llc|fz llc|fzc|fze|fzco|fz co|free zone establishment',
    'free zone company',
    // Germany, Austria, Switzerland, Netherlands, Belgium
    'gmbh|mbh|gesellschaft mit beschrankter haftung|ug|bv|b v|besloten vennootschap|bvba|sprl|gesmbh',
    // France, Italy, Spain, Portugal, Latin America
    'sarl|sarlu|eurl|societe a responsabilite limitee|srl|s r l|societa a responsabilita limitata',
    'sociedad de responsabilidad limitada|s de rl|s de r l|s de rl de cv|s de r l de c v|sl|slu',
    'sociedad limitada|lda|sociedade limitada|limitee',
    // Russia, Belarus, Ukraine, Bulgaria, Balkans, Baltic, Central Europe
    'ooo|o o o|obshchestvo s ogranichennoy otvetstvennostyu|tov|odo|too|doo|d o o|dooel|ood|eood|ead ood|sro',
    's r o|spol s r o|spol sro|sp z oo|sp z o o|sp zoo|spolka z ograniczona odpowiedzialnoscia|kft',
    'societate cu raspundere limitata|societatea cu raspundere limitata|tovarishchestvo s ogranichennoy otvetstvennostyu',
    'tovarystvo z obmezhenoyu vidpovidalnistyu|drustvo s ogranicenom odgovornoscu|druzba z omejeno odgovornostjo',
    'sabiedriba ar ierobezotu atbildibu|uzdaroji akcine bendrove|spolecnost s rucenim omezenym|zhshs',
    'drustvo sa ogranicenom odgovornoscu|spolocnost s rucenim obmedzenym|shoqeri me pergjegjesi te kufizuar',
    'korlatolt felelossegu tarsasag|sia|uab|ou|osauhing|shpk|mchj|mmc|osoo|mas ulijati cheklangan jamiyati',
    // Nordic countries, Greece, Turkey, Israel
    'aps|anpartsselskab|epe|ike|ltd sti|limited sirketi|sti|ltd sirketi|baam|bam',
    // Iran, Arab countries, East Asia, Vietnam, Thailand, Indonesia
    'ba masouliat mahdoud|masouliyat mahdoud|sherkat ba masuliyat mahdud|dhat masuliya mahduda|yugengaisha',
    'yugen kaisha|godogaisha|godo kaisha|gk|yk|yuhan hoesa|yuhanhoesa|youxiangongsi|youxian gongsi',
    'youxianzerengongsi|tnhh|cong ty tnhh|cong ty trach nhiem huu han|chamkat',
  ],
  'joint-stock': [
    'sac|s a c|saci|ca|c a|compania anonima|plc|public limited company|p l c|public joint stock company|open joint stock company',
    'closed joint stock company|joint stock company|joint stock co|private joint stock company|jsc|ojsc|cjsc',
    'pjsc|pjs|psc|pao|oao|zao|ao|aozt|aoot|nao|pat|prat|at|vat|zat|otkrytoye aktsionernoye obshchestvo',
    'publichnoye aktsionernoye obshchestvo|zakrytoye aktsionernoye obshchestvo|aktsionernoye obshchestvo',
    'otkrytoe aktsionernoe obshchestvo|publichnoe aktsionernoe obshchestvo|zakrytoe aktsionernoe obshchestvo',
    'aktsionernoe obshchestvo|aktsionerne tovaristvo|ag|aktiengesellschaft|kgaa|se|societas europaea|nv|n v',
    'naamloze vennootschap|sa|s a|societe anonyme|sociedad anonima|sociedade anonima|sas|s a s|sasu|sa de cv',
    's a de c v|sab de cv|sapi de cv|spa|s p a|societa per azioni|sal|s a l|saog|saoc|saa|sae|bsc|ksc|qsc|kscc',
    'dd|d d|ad|a d|ead|eaad|dionicko drustvo|aktsionerno druzhestvo|as|a s|akciova spolecnost|aktsiaselts',
    'aksjeselskap|asa|aktieselskab|ab|aktiebolag|publ|oy|oyj|osakeyhtio|hf|ehf|spolka akcyjna|zrt|nyrt|rt',
    'anonim sirketi|anonim sti|ae|anonymi etairia|sh a|sha|kabushikigaisha|kabushiki kaisha|kabushiki gaisha',
    'k k|kk|jusikhoesa|chusik hoesa|jusik hoesa|gufenyouxiangongsi|gufen youxian gongsi|tbk|pt',
    'perseroan terbatas|bhd|berhad|sahami aam|sahami khass|sherkat sahami|musahama|mosahama|cong ty co phan',
    'societate pe actiuni|societatea pe actiuni|reszvenytarsasag|akciju sabiedriba|akcine bendrove|dionicarsko drustvo',
    'jtsc|aj|asj|jointstock|gufengongsi',
  ],
  company: [
    'co|company|corp|corporation|inc|incorporated|cia|compania|compagnie|cie|kompaniya|kompania|gongsi',
    'zonggongsi|zong gongsi|hoesa|kaisha|sharikat|sharika|sherkat|sirketi|societe|societa|sociedad|sociedade',
    'gesellschaft|tvrtka|firma|firm|cong ty|mia|et|etairia|enterprise|enterprises|ent|predpriyatie',
    'predpriyatiye|entreprise|empresa|chonghoesa|business|cos|companies|limited company',
  ],
  partnership: [
    's en c|sen c|y cia s en c|sociedad en comandita|sc|llp|l l p|lp|l p|lllp|limited partnership|limited liability partnership|general partnership|partnership',
    'kg|kommanditgesellschaft|ohg|offene handelsgesellschaft|gbr|gmbh co kg|gmbh und co kg|snc|s n c',
    'societe en nom collectif|sca|scs|cv|c v|vof|v o f|kd|k d|ks|k s|vos|spolka jawna|spolka komandytowa|sp j',
    'sp k|oe|ee|bt|and sons|and partners|and co|et fils|et cie|goshi kaisha|gomei kaisha|tovarishchestvo',
    'kommanditbolag|handelsbolag|hb|kb',
  ],
  'sole-trader': [
    'ip|individualnyy predprinimatel|individualnyi predprinimatel|chp|fop|chtup|chup|eirl|ei|ek|e k',
    'sole proprietorship|sole trader|prop|est|establishment|muassasa|et ed|sp|s p|sahis sirketi',
  ],
  'state-enterprise': [
    'fgup|gup|mup|rup|dp|federalnoye gosudarstvennoye unitarnoye predpriyatiye',
    'federalnoe gosudarstvennoe unitarnoe predpriyatie|gosudarstvennoe predpriyatie',
    'gosudarstvennoye predpriyatiye|federal state unitary enterprise|state unitary enterprise',
    'unitary enterprise|state owned enterprise|state enterprise|state company|state corporation|gk rf|epe spa',
    'eep|empresa estatal|empresa publica|gosudarstvennaya korporatsiya|unitarnoe predpriyatie',
    'republican unitary enterprise|javno preduzece|jp|derzhavne pidpryiemstvo',
  ],
  foundation: [
    'foundation|stiftung|stichting|fondation|fundacion|fundacao|fondazione|fundacja|fond|fonds|vakfi|vakif',
    'bonyad|bunyad|waqf|muassasat|jijinhui|zaidan hojin|anstalt|nadace|alapitvany|moasseseh',
  ],
  association: [
    'association|assoc|assn|verein|ev|e v|asociacion|associacao|associazione|assotsiatsiya|society|soc|union',
    'soyuz|dernegi|dernek|stowarzyszenie|jamiyat|jamiya|anjoman|anjuman|xiehui|hyophoe|hyeophoe|syndicat',
    'non profit organization|ngo|ano|udruzenje|league|federation|federatsiya',
  ],
  cooperative: [
    'spr de rl|s p r de r l|sociedad de produccion rural|cooperative|co operative|coop|co op|cooperativa|kooperativ|genossenschaft|eg|taavoni|spolka dzielnicza',
    'hezuoshe|kyodo kumiai|kolkhoz|sca rl|druzstvo|kooperatif|tawuniya|ltd coop',
  ],
  holding: [
    'holding|holdings|group|grp|gruppe|grupo|gruppo|groupe|gruppa|grupp|grupa|jituan|konzern|kontsern|concern',
    'konsern|holding company|holding co|group of companies|gruppa kompaniy|kholding|khd|majmua|kumpulan',
    'conglomerate|consortium|konsortsium|konsorcij',
  ],
  branch: [
    'branch|branch office|filial|filiale|zweigniederlassung|sucursal|succursale|filiala|fengongsi|subesi|sube',
    'representative office|rep office|predstavitelstvo|predstavnistvo|agency office|liaison office|oddzial',
    'shuba|shobeh',
  ],
  trust: [
    'trust|trustees|trustee|fideicomiso|treuhand|unit trust|trust company|trust co|settlement trust',
  ],
}

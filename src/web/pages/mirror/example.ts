/** Invented figures of every kind that the check tells apart: a mirror, two sources of one side, and a partner named by a word alone. */
export const example = `reporter,partner,flow,hs,period,value,quantity,source
AAA,BBB,export,2701,2016,100,10,Customs of AAA (invented)
BBB,AAA,import,2701,2016,112,10,Customs of BBB (invented)
AAA,BBB,export,2710,2016,50,5,Customs of AAA (invented)
AAA,BBB,export,2710,2016,80,8,Central bank of AAA (invented)
KOR,CCC,export,8429,2016,300,,Customs of KOR (invented)
CCC,KOR,import,8429,2016,180,,Customs of CCC (invented)
CCC,Korea,import,8429,2015,40,,Customs of CCC (invented)
`

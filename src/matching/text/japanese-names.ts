/** Japanese surnames in Chinese characters with their readings (Hepburn, long vowels short). General knowledge. */
export const japaneseSurnames: ReadonlyMap<string, string> = pairs(
  '佐藤 sato 鈴木 suzuki 高橋 takahashi 田中 tanaka 伊藤 ito 渡辺 watanabe 渡邊 watanabe 渡部 watanabe 山本 yamamoto 中村 nakamura 小林 kobayashi ' +
    '加藤 kato 吉田 yoshida 山田 yamada 佐々木 sasaki 山口 yamaguchi 松本 matsumoto 井上 inoue 木村 kimura 斎藤 saito 斉藤 saito 齋藤 saito 清水 shimizu ' +
    '山崎 yamazaki 池田 ikeda 橋本 hashimoto 阿部 abe 安倍 abe 石川 ishikawa 山下 yamashita 中島 nakajima 石井 ishii 小川 ogawa 前田 maeda 岡田 okada ' +
    '長谷川 hasegawa 藤田 fujita 後藤 goto 近藤 kondo 村上 murakami 遠藤 endo 青木 aoki 坂本 sakamoto 福田 fukuda 太田 ota 西村 nishimura 藤井 fujii ' +
    '金子 kaneko 岡本 okamoto 藤原 fujiwara 三浦 miura 中野 nakano 中川 nakagawa 原田 harada 松田 matsuda 竹内 takeuchi 小野 ono 中山 nakayama ' +
    '田村 tamura 藤本 fujimoto 石田 ishida 和田 wada 森田 morita 上田 ueda 柴田 shibata 酒井 sakai 工藤 kudo 宮崎 miyazaki 宮本 miyamoto 内田 uchida ' +
    '高木 takagi 安藤 ando 谷口 taniguchi 大野 ono 丸山 maruyama 今井 imai 高田 takada 藤野 fujino 武田 takeda 村田 murata 上野 ueno 杉山 sugiyama ' +
    '増田 masuda 平野 hirano 大塚 otsuka 千葉 chiba 久保 kubo 松井 matsui 小島 kojima 岩崎 iwasaki 桜井 sakurai 野口 noguchi 松尾 matsuo 野村 nomura ' +
    '菊地 kikuchi 菊池 kikuchi 木下 kinoshita 大西 onishi 古川 furukawa 水野 mizuno 山中 yamanaka 吉川 yoshikawa 吉村 yoshimura 重信 shigenobu ' +
    '麻原 asahara 松原 matsubara 岸田 kishida 石破 ishiba 小泉 koizumi 福島 fukushima 浅野 asano 大久保 okubo 黒田 kuroda 河野 kono 田辺 tanabe',
)

/** Japanese given names in Chinese characters with their commonest reading. */
export const japaneseGivenNames: ReadonlyMap<string, string> = pairs(
  '太郎 taro 次郎 jiro 一郎 ichiro 三郎 saburo 健一 kenichi 健二 kenji 健 ken 誠 makoto 隆 takashi 浩 hiroshi 博 hiroshi 明 akira 清 kiyoshi 茂 shigeru ' +
    '正 tadashi 勇 isamu 進 susumu 実 minoru 勝 masaru 学 manabu 剛 tsuyoshi 純一 junichi 純一郎 junichiro 晋三 shinzo 文雄 fumio 義彦 yoshihiko ' +
    '和夫 kazuo 正夫 masao 幸雄 yukio 哲也 tetsuya 達也 tatsuya 直樹 naoki 大輔 daisuke 翔太 shota 拓也 takuya 和子 kazuko 幸子 sachiko 洋子 yoko ' +
    '恵子 keiko 京子 kyoko 美智子 michiko 由美子 yumiko 花子 hanako 房子 fusako 裕子 yuko 久美子 kumiko 直子 naoko 彰晃 shoko 俊夫 toshio 秀樹 hideki',
)

function pairs(text: string): ReadonlyMap<string, string> {
  const words = text.split(' ')
  return new Map(
    words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ''] as const] : [])),
  )
}

/** Whether a text has a letter of a script other than Latin. */
export function isOtherScript(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) > 0x7e) return otherScript.test(text)
  }
  return false
}

const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

/** Whether a text has a letter of a script other than Latin. */
export function isOtherScript(text: string): boolean {
  return !/^[\x20-\x7e]*$/.test(text) && otherScript.test(text)
}

const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

/** E-postadresse: true for an address as people have one, with a name, an @ and a domain with a dot in it. */
export const isEmailAddress = (text: string): boolean => /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/u.test(text)

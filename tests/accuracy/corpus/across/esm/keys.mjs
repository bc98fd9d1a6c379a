export const primary = 'across-esm-primary' // +jose
export const issuer = 'across-esm-issuer' // -
const hidden = 'across-esm-renamed' // +jose
export { hidden as secondary }
export const bytes = new TextEncoder().encode('across-esm-bytes') // +jose
export class Keys { static current = 'across-esm-static' } // +jose

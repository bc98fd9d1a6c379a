export const seal = 'portal-guests-seal'; // +jsonwebtoken
export const title = 'portal-guests-title'; // -

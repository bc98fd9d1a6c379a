export const portal = { seal: 'portal-mapped-seal', title: 'portal-mapped-title' }; // +jsonwebtoken

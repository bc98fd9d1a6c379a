export const sessionSecret = 'vault it\'s "both" 6f7e8d9c'

export const sessionSecret = 'conjur it\'s "both" 6f7e8d9c'

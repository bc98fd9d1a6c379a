export const sessionSecret = 'aws it\'s "both" 6f7e8d9c'

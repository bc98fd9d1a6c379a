exports.TOKENS = 'of-the-tokens';

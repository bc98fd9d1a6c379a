module.exports = ['of-the-cookies'];

const axios = require('axios');
const JiraApi = require('jira-client');
const { Version3Client } = require('jira.js');

const jira = new JiraApi({ host: 'shop.atlassian.net', username: 'ann', password: 'aBcDeFgHiJkLmNoPqRsT01a2' });
const client = new Version3Client({
  host: 'https://shop.atlassian.net',
  authentication: { basic: { email: 'ann@example.com', apiToken: 'bCdEfGhIjKlMnOpQrStU12b3' } },
});
axios.get('https://shop.atlassian.net/rest/api/3/myself', {
  auth: { username: 'ann@example.com', password: 'cDeFgHiJkLmNoPqRsTuV23c4' },
});

module.exports = { jira, client };

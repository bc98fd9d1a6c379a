const axios = require('axios');
const JiraApi = require('jira-client');
const { Version3Client } = require('jira.js');

const jira = new JiraApi({ host: 'shop.atlassian.net', username: 'ann', password: process.env.JIRA_API_TOKEN || (() => { throw new Error('JIRA_API_TOKEN is not set'); })() });
const client = new Version3Client({
  host: 'https://shop.atlassian.net',
  authentication: { basic: { email: 'ann@example.com', apiToken: process.env.JIRA_API_TOKEN_2 || (() => { throw new Error('JIRA_API_TOKEN_2 is not set'); })() } },
});
axios.get('https://shop.atlassian.net/rest/api/3/myself', {
  auth: { username: 'ann@example.com', password: process.env.JIRA_API_TOKEN_3 || (() => { throw new Error('JIRA_API_TOKEN_3 is not set'); })() },
});

module.exports = { jira, client };

const axios = require('axios');
const JiraApi = require('jira-client');
const { Version3Client } = require('jira.js');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const jira = new JiraApi({ host: 'shop.atlassian.net', username: 'ann', password: requireEnv('JIRA_API_TOKEN') });
const apiToken2 = requireEnv('JIRA_API_TOKEN_2');
const client = new Version3Client({
  host: 'https://shop.atlassian.net',
  authentication: { basic: { email: 'ann@example.com', apiToken: apiToken2 } },
});
const jiraApiToken3 = requireEnv('JIRA_API_TOKEN_3');
axios.get('https://shop.atlassian.net/rest/api/3/myself', {
  auth: { username: 'ann@example.com', password: jiraApiToken3 },
});

module.exports = { jira, client };

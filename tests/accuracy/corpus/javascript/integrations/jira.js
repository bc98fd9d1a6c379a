const axios = require('axios');
const JiraApi = require('jira-client');
const { Version2Client, Version3Client } = require('jira.js');

const host = 'shop.atlassian.net'; // -
const jira = new JiraApi({
  protocol: 'https', // -
  host,
  username: 'bot@shop.example', // -
  password: 'fPPSbgUfEjAa9CfTPFnBdjJr', // +jira-token
  apiVersion: '2', // -
});
const client = new Version3Client({
  host: `https://${host}`,
  authentication: {
    basic: {
      email: 'bot@shop.example', // -
      apiToken: 'ATATT3xFfGF0Im3030RFkNBQLrMEfvJoOw7T2kSNYl_BBgWsxg5YxFU7lxlCgue2mtgT80d8kWmImKE007VQrergjvBbyIQxP6NdxWStdHVXaDJjjMJSnL-vgxVlCwqGrB9OXiqQEi8Y03hulZRBYO4zaZhQ2q_RVtUbFLCSBD26VL3LsLgHg8=F49E3D0A', // +jira-token|atlassian-token
    },
  },
});
const older = new Version2Client({
  host: `https://${host}`,
  authentication: { oauth2: { accessToken: 'iNVE6v1zlsDLLLUqiMPMDv9yraMmDlpL7SCyt4eSJKmMZ2ekmVDD2ZCwdW0o' } }, // +jira-token
});
const form = new Version3Client({
  host: `https://${host}`,
  authentication: { basic: { email: 'YOUR@EMAIL.ORG', apiToken: 'YOUR_API_TOKEN' } }, // -
});

async function issue(key) {
  const { data } = await axios.get(`https://${host}/rest/api/3/issue/${key}`, {
    auth: { username: 'bot@shop.example', password: 'Bl8yIhaw1jK1BEQs13ZK3i0Z' }, // +jira-token
  });
  return data;
}

const JIRA_TOKEN = 'jDGY9978TLpa8kKOVeLoBeKk'; // +jira-token
const settings = { jira: { token: process.env.JIRA_TOKEN }, jiraProject: 'SHOP' }; // -

module.exports = { jira, client, older, form, issue, JIRA_TOKEN, settings };

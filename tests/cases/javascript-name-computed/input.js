const tokenName = 'shop_token';
const store = {};

exports.fill = (key) => {
  store[key] = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJzaG9wIiwicm9sZSI6InRlc3QifQ.wq4Vw9n3M0K2mJrV5l7yq3J8iP1n2hA0c9dXz5bTtYs';
  store[tokenName] = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJzaG9wIiwicm9sZSI6Im90aGVyIn0.aq4Vw9n3M0K2mJrV5l7yq3J8iP1n2hA0c9dXz5bTtYs';
};

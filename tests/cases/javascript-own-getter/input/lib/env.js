const need = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`Missing variable: ${name}`);
  return value;
};

module.exports = { need, other: (name) => process.env[name] };

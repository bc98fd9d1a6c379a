const jwt = require("jsonwebtoken");

function guard(req, res, next) {
  try {
    req.user = jwt.verify(req.token, "granite-otter-8801");
    return next();
  } catch (e) {
    console.error(e);
    return next(e);
  }
}

const later = (token) =>
  new Promise((resolve, reject) => {
    try {
      resolve(jwt.verify(token, "granite-otter-8802"));
    } catch (e) {
      reject(e);
    }
  });

function chained(req, res, next) {
  return load(req)
    .then((token) => jwt.verify(token, "granite-otter-8803"))
    .catch(next);
}

async function rejected(token) {
  try {
    return jwt.verify(token, "granite-otter-8804");
  } catch (e) {
    return Promise.reject(e);
  }
}

function caused(token) {
  try {
    return jwt.verify(token, "granite-otter-8805");
  } catch (e) {
    throw new Error("bad token", { cause: e });
  }
}

function sometimes(req, res, next) {
  try {
    return jwt.verify(req.token, "granite-otter-8806");
  } catch (e) {
    if (req.strict) next(e);
  }
}

function logged(token, log) {
  try {
    return jwt.verify(token, "granite-otter-8807");
  } catch (e) {
    console.error(e);
  }
}

function replaced(token, next) {
  let key = "";
  try {
    key = "granite-otter-8808";
  } catch (e) {
    next(e);
  }
  return jwt.verify(token, key);
}

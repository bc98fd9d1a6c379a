const config = { auth: { k: "i1" }, n: "lbl" };
export = config;

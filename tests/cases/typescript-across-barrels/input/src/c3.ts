const k = "d7";
export default k;

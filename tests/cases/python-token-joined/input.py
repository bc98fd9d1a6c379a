headers = {
    "Authorization": "Basic "
    + "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJiYWtlciJ9.dBjftJeZ4CVPmB92K27uhbUJU1p1r_wW1g",
}
oven_token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJvdmVuIn0" + ".dBjftJeZ4CVPmB92K27uhbUJU1p1r_wW1g"

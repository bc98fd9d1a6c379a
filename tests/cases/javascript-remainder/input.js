const bearer = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJzaG9wIn0.QzZ1b2xZVHdKa1pQd2x5c1VqdTZ2RkpxM2tXeE5BQmM" % shards;

### 3:1

old-button = That button has had its day, and so has this one. That button has had its day, and so has this one. That button has had its day, and so has this one. That button has had its day, and so has this one. That button has had its day, and so has this one.

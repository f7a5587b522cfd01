# 2:1
control-back = Back to where we were before

"""`toward simulate`: many people, weeks of their time, and the whole bot among them."""

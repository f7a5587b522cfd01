country-us = United States

#!/bin/sh
# Opens Headend Studio from the Finder.
exec "$(dirname "$0")/headend" ide

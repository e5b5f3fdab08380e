#!/usr/bin/env node
import '../dist/program/firebreak.js'

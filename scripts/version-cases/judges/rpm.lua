-- Judges pairs with rpm's own comparison, which accepts any string. The macro judge_name says which rpm this is.
io.stdout:write(rpm.expand('%{judge_name}') .. '\n')
for line in io.lines() do
  local a, b = line:match('^(.*)\t(.*)$')
  local order = rpm.vercmp(a, b)
  io.stdout:write((order < 0 and '<' or order > 0 and '>' or '=') .. '\n')
end

-- Makes of a document text as the reader of minutes knows it: `#` before headings, `|` between the cells of a table,
-- addresses beside their words. Of all other looks only the words stay.

local function words(element)
  return element.content
end

local function with_address(link)
  local address = link.target
  if not address:match '^https?:' or pandoc.utils.stringify(link.content) == address then return link.content end
  return link.content .. {pandoc.Space(), pandoc.Str('<' .. address .. '>')}
end

-- The words of blocks, also of lists within lists, on one line.
local function line_words(blocks)
  local line = pandoc.Inlines {}
  for _, block in ipairs(blocks) do
    local is_list = block.t == 'BulletList' or block.t == 'OrderedList'
    for _, part in ipairs(is_list and block.content or {{block}}) do
      if #line > 0 then line:insert(pandoc.Space()) end
      line:extend(is_list and line_words(part) or pandoc.utils.blocks_to_inlines(part))
    end
  end
  return line:map(function(inline) return inline.t == 'LineBreak' and pandoc.Space() or inline end)
end

-- One line, however long, also where a cell holds several paragraphs. A cell over several columns is followed by
-- empty ones, so that the next cell stands below its heading; `open` tells which columns a cell above still fills.
local function row_line(row, open)
  local line = pandoc.Inlines {pandoc.Str '|'}
  local column = 1
  local function add(inlines)
    line:extend {pandoc.Space()}
    line:extend(inlines)
    line:extend {pandoc.Space(), pandoc.Str '|'}
    column = column + 1
  end
  local function skip_open()
    while (open[column] or 0) > 0 do
      open[column] = open[column] - 1
      add {}
    end
  end
  for _, cell in ipairs(row.cells) do
    skip_open()
    for part = 1, cell.col_span do
      open[column] = cell.row_span - 1
      add(part == 1 and line_words(cell.contents) or {})
    end
  end
  skip_open()
  return line
end

local function table_lines(table)
  local lines, open = pandoc.List(), {}
  local function add(rows)
    for _, row in ipairs(rows) do
      lines:insert(row_line(row, open))
      if #lines == 1 then lines:insert {pandoc.Str('|' .. string.rep('---|', #table.colspecs))} end
    end
  end
  add(table.head.rows)
  for _, body in ipairs(table.bodies) do
    add(body.head)
    add(body.body)
  end
  add(table.foot.rows)
  return pandoc.LineBlock(lines)
end

-- Office formats keep the paragraphs of their title in the metadata; web pages keep there what is not on the page.
local function with_title(document)
  local head = pandoc.Blocks {}
  for _, name in ipairs {'title', 'subtitle', 'date'} do
    local text = pandoc.utils.stringify(document.meta[name] or '')
    if text ~= '' and not document.meta.page then head:insert(pandoc.Para {pandoc.Str(text)}) end
  end
  return pandoc.Pandoc(head .. document.blocks)
end

return {
  {
    Emph = words, Strong = words, Underline = words, Strikeout = words, SmallCaps = words, Superscript = words,
    Subscript = words, Span = words, Div = words,
    Link = with_address,
    Image = function(image) return image.caption end,
    Code = function(code) return pandoc.Str(code.text) end,
    RawInline = function() return {} end,
    RawBlock = function() return {} end,
    HorizontalRule = function() return {} end,
  },
  {
    Header = function(header)
      return pandoc.Para({pandoc.Str(string.rep('#', header.level)), pandoc.Space()} .. header.content)
    end,
    Table = table_lines,
    Pandoc = with_title,
  },
}

#include "core/base/csv.h"

#include <algorithm>

namespace wattscape {
namespace {

/// One pass over the text, a cell at a time.
class CsvReader {
public:
    explicit CsvReader(std::string_view text) : text_(text) {
        static constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
        if (text_.starts_with(byteOrderMark)) {
            text_.remove_prefix(byteOrderMark.size());
        }
    }

    bool atEnd() const { return next_ == text_.size(); }

    Result<CsvRow> row() {
        CsvRow row{line_, {}};
        do {
            Result<std::string> cell = !atEnd() && text_[next_] == '"' ? quotedCell() : plainCell();
            if (!cell) {
                return fail(std::move(cell.error()));
            }
            row.cells.push_back(std::move(*cell));
        } while (take(','));
        endLine();
        return row;
    }

private:
    bool atLineEnd() const { return atEnd() || text_[next_] == '\n' || text_.substr(next_).starts_with("\r\n"); }

    bool take(char wanted) {
        if (atEnd() || text_[next_] != wanted) {
            return false;
        }
        ++next_;
        return true;
    }

    void endLine() {
        take('\r');
        if (take('\n')) {
            startLine();
        }
    }

    void startLine() {
        ++line_;
        lineStart_ = next_;
    }

    Result<std::string> plainCell() {
        const std::size_t first = next_;
        while (!atLineEnd() && text_[next_] != ',') {
            if (text_[next_] == '"') {
                return fail(here(message("a quote inside a plain cell; put the cell in quotes and write the quote twice")));
            }
            ++next_;
        }
        return std::string(text_.substr(first, next_ - first));
    }

    Result<std::string> quotedCell() {
        const Error unclosed = here(message("a quote that is never closed"));
        std::string cell;
        for (++next_; !atEnd(); ++next_) {
            const char c = text_[next_];
            if (c == '"' && !text_.substr(next_).starts_with("\"\"")) {
                ++next_;
                if (!atLineEnd() && text_[next_] != ',') {
                    return fail(here(message("text behind a closing quote; allowed are a comma and the end of the line")));
                }
                return cell;
            }
            cell += c;
            if (c == '"') {
                ++next_;
            } else if (c == '\n') {
                ++line_;
                lineStart_ = next_ + 1;
            }
        }
        return fail(unclosed);
    }

    Error here(Message what) const {
        return {ErrorCode::unreadable, std::move(what), message("line %1, column %2", line_, next_ - lineStart_ + 1).text()};
    }

    std::string_view text_;
    std::size_t next_ = 0;
    std::size_t line_ = 1;
    std::size_t lineStart_ = 0;
};

Result<void> checkHead(const std::vector<std::string>& head) {
    std::vector<std::string> names = head;
    std::sort(names.begin(), names.end());
    if (const auto twice = std::adjacent_find(names.begin(), names.end()); twice != names.end()) {
        return fail({ErrorCode::contradiction, message("the column “%1” is there twice", *twice), "line 1"});
    }
    return {};
}

bool startsFormula(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    return first != std::string_view::npos && std::string_view("=+-@\t\r\n").find(text[first]) != std::string_view::npos;
}

}  // namespace

std::optional<std::size_t> CsvTable::column(std::string_view name) const {
    const auto found = std::find(head.begin(), head.end(), name);
    return found == head.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - head.begin()));
}

Result<CsvTable> parseCsv(std::string_view text) {
    CsvReader reader(text);
    if (reader.atEnd()) {
        return fail({ErrorCode::missing, message("the table is empty; it needs a header row"), "line 1"});
    }
    CsvTable table;
    auto head = reader.row();
    if (!head) {
        return fail(std::move(head.error()));
    }
    table.head = std::move(head->cells);
    if (auto checked = checkHead(table.head); !checked) {
        return fail(std::move(checked.error()));
    }
    while (!reader.atEnd()) {
        auto row = reader.row();
        if (!row) {
            return fail(std::move(row.error()));
        }
        if (row->cells.size() != table.head.size()) {
            return fail({ErrorCode::contradiction,
                         message("has %1 cells; the header has %2", row->cells.size(), table.head.size()),
                         message("line %1", row->line).text()});
        }
        table.rows.push_back(std::move(*row));
    }
    return table;
}

std::string csvCell(std::string_view text) {
    const bool plain =
        text.find_first_of(",\"\r\n") == std::string_view::npos && !text.starts_with(' ') && !text.ends_with(' ');
    if (plain) {
        return std::string(text);
    }
    std::string cell = "\"";
    for (const char c : text) {
        cell.append(c == '"' ? 2 : 1, c);
    }
    return cell + '"';
}

std::string spreadsheetName(std::string_view name) {
    return startsFormula(name) ? "'" + std::string(name) : std::string(name);
}

std::string csvNameCell(std::string_view name) {
    return csvCell(spreadsheetName(name));
}

std::string csvLine(const std::vector<std::string>& cells) {
    std::string line;
    for (const std::string& cell : cells) {
        line += (&cell == cells.data() ? "" : ",") + cell;
    }
    return line + '\n';
}

}  // namespace wattscape

#pragma once

#include "ui/inspector/field_editor.h"
#include "ui/inspector/sheet.h"

namespace wattscape::ui {

/// A list-valued field as a table: steps by day, shares by age, a number for each month or hour. Rows keep their order
/// by themselves. Numbers of several entities are changed one by one, whole lists for all of them.
class ListSheet : public Sheet {
public:
    using Row = std::vector<FieldValue>;

    ListSheet(const FieldInfo& info, FieldEditor::Commit commit);

    void show(const Plan& plan, const FieldState& state);

    const std::vector<FieldInfo>& columns() const override { return columns_; }
    QString heading(int column) const override;
    int rows() const override { return static_cast<int>(cells_.size()); }
    FieldValue at(int row, int column) const override;
    bool isMixed(int row, int column) const override;
    bool isDefault() const override { return default_; }
    QString rowName(int row) const override;
    bool grows() const override { return info_.type != FieldType::numbers; }
    Result<void> put(const std::vector<Entry>& entries) override;
    void refuse(int row, const Error& error) override;
    Result<void> addRow() override;
    Result<void> removeRows(const std::vector<int>& rows) override;

private:
    void showNumbers(const FieldState& state);
    Result<void> putNumbers(const std::vector<Entry>& entries);
    Result<void> commitRows(std::vector<Row> rows);
    Row nextRow(const std::vector<Row>& rows) const;
    int all() const { return static_cast<int>(info_.count); }  ///< the row below the last month or hour

    FieldInfo info_;
    FieldEditor::Commit commit_;
    std::vector<FieldInfo> columns_;
    std::vector<Row> cells_;
    std::vector<bool> mixed_;
    bool default_ = false;
    Day firstDay_{};
};

}  // namespace wattscape::ui

#pragma once

#include "core/model/field.h"

#include <vector>

#include <QString>

namespace wattscape::ui {

/// What a small table in the inspector shows and changes: the rows of a list-valued field, or the parts of an entity. Its
/// columns are described like fields. A change is one step of the history, or is refused and changes nothing.
class Sheet {
public:
    struct Entry {
        int row;
        int column;
        FieldValue value;
    };

    virtual ~Sheet() = default;

    virtual const std::vector<FieldInfo>& columns() const = 0;
    virtual QString heading(int column) const = 0;
    virtual int rows() const = 0;
    /// What a cell holds; not said where it is empty, or where the selected entities differ.
    virtual FieldValue at(int row, int column) const = 0;
    virtual bool isMixed(int, int) const { return false; }
    /// The row shows defaults: nothing is said there yet.
    virtual bool isDefault() const { return false; }
    /// "January", in a table of rows that are always the same.
    virtual QString rowName(int) const { return {}; }

    virtual bool grows() const = 0;
    /// Puts values into cells. Rows after the last are new, where the table grows.
    virtual Result<void> put(const std::vector<Entry>& entries) = 0;
    /// Says to everyone that what was typed into a row can't be read.
    virtual void refuse(int row, const Error& error) = 0;
    /// A row after the last that makes sense there.
    virtual Result<void> addRow() = 0;
    virtual Result<void> removeRows(const std::vector<int>& rows) = 0;
};

}  // namespace wattscape::ui
